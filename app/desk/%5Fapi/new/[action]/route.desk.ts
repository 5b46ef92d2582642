import { panels } from "@/components/panels/panels";
import { answer } from "@/scripts/desk/answer";
import { deskToken } from "@/scripts/desk/deskToken";
import { newActions } from "@/scripts/desk/newActions";

type Context = { params: Promise<{ action: string }> };

/** Apart from all else that the desk asks for: who opens a text need not wait for what only begins one. */
export const POST = async (request: Request, { params }: Context): Promise<Response> =>
  answer(request, (await params).action, { root: process.cwd(), panels, token: deskToken() }, newActions);
