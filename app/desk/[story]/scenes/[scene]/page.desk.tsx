import { deskPage } from "../../../deskPage";

type Props = { params: Promise<{ story: string; scene: string }> };

export default async function Page({ params }: Props) {
  const { story, scene } = await params;
  return deskPage(story, `scenes/${scene}.yaml`);
}
