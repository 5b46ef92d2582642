import { openShelf } from "@/app/stories";
import { NotFoundPage } from "@/components/pages/NotFoundPage";

/** In dev alone, of a page or story that is not there, or no more; published, the site has one page for lost readers. */
export default async function NotFound() {
  return <NotFoundPage stories={await openShelf()} />;
}
