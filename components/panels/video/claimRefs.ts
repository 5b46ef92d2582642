export { heardRefs as claimRefs } from "@/components/panels/clip/heardRefs";
