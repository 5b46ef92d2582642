import { panels } from "@/components/panels/panels";
import { answer } from "@/scripts/desk/answer";
import { deskToken } from "@/scripts/desk/deskToken";

type Context = { params: Promise<{ action: string }> };

export const POST = async (request: Request, { params }: Context): Promise<Response> =>
  answer(request, (await params).action, { root: process.cwd(), panels, token: deskToken() });
