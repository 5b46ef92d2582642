export { clipTable as table } from "@/components/panels/clip/clipTable";
