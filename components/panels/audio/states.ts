export { clipStates as states } from "@/components/panels/clip/clipStates";
