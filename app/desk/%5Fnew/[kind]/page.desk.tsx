import { notFound } from "next/navigation";
import { NewForm } from "@/components/desk/NewForm";
import { panels } from "@/components/panels/panels";
import { fillForm } from "@/scripts/new/fillForm";
import { kinds } from "@/scripts/new/kinds";
import { openDesk } from "../../openDesk";

type Props = { params: Promise<{ kind: string }>; searchParams: Promise<Record<string, string | string[]>> };

/** The form for something new; what is known of it already stands in the address. */
export default async function Page({ params, searchParams }: Props) {
  const server = await openDesk();
  const { kind } = await params;
  const asked = Object.entries(await searchParams).filter((pair): pair is [string, string] => !Array.isArray(pair[1]));
  const answers = Object.fromEntries(asked);
  const found = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!found) notFound();
  const { fields, wrong } = await fillForm(found, answers, { root: process.cwd(), panels });
  return <NewForm server={server} kind={kind} given={answers} first={{ fields, isWhole: false, wrong }} />;
}
