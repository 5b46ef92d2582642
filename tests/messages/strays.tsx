// biome-ignore-all lint: words as nobody should write them, for the test that finds them.
type Props = { at: number; count: number; is: "some words" | "others" };

export const Stray = ({ at, count, is }: Props) => (
  <p className="caption column" aria-label="Read out" data-is="not seen" key={`step ${at}`}>
    Written here
    {is === "some words" ? "chosen" : ` by its condition`}
    {`${at} of ${count}`}
    {["Alone"]}
    {String("in a call")}
  </p>
);
