export { describeClip as describe } from "@/components/panels/clip/describeClip";
