/** The names under which old links look for a place: each leads to where it stands. */
export const Aliases = ({ ids = [] }: { ids: string[] | undefined }) =>
  ids.map((id) => <span key={id} className="anchor" id={id} />);
