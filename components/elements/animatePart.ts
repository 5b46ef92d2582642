/** The animation of one part by the browser's own means; the small one of framer-motion's two. */
export { animate as animatePart } from "framer-motion/dom/mini";
