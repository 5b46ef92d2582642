export { shownWith as shown } from "@/components/panels/clip/shownWith";
