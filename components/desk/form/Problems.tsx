import type { YamlPath } from "@/story/model/yamlChange";
import { useForm } from "./FormTools";

type Props = { path: YamlPath; within?: boolean; fields?: string[] };

/** What is wrong with a value. `within`: also with anything in it. `fields`: with what is none of these fields of it, as they tell theirs themselves. */
export function Problems({ path, within = false, fields }: Props) {
  const { problems } = useForm();
  const here = problems.filter(({ path: own }) => {
    if (!path.every((key, index) => own[index] === key)) return false;
    const next = own[path.length];
    return within || next === undefined || (fields !== undefined && !fields.includes(String(next)));
  });
  if (here.length === 0) return null;
  return (
    <ul className="desk-problems">
      {here.map(({ finding: { level, rule, problem, fix } }) => (
        <li key={`${rule} ${problem}`} data-level={level}>
          <b>{level === "error" ? "Error" : "Warning"}:</b> {problem} Fix: {fix}
        </li>
      ))}
    </ul>
  );
}
