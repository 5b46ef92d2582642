import { type FieldProps, useForm } from "./FormTools";
import { ItemBar } from "./ItemBar";
import { KeyField } from "./KeyField";
import { useItem } from "./useItem";

/** An entry of one value: its name and the value beside each other. */
export function NamedLine({ count, index, ...props }: FieldProps & { count: number; index: number }) {
  const { Field } = useForm();
  const { path } = props;
  const { onKeyDown } = useItem(path, index, count);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields in it; the buttons do the same.
    <div className="desk-line" onKeyDown={onKeyDown}>
      <KeyField path={path} ofClaims={false} />
      <Field {...props} needed />
      <ItemBar path={path} index={index} count={count} name={String(path.at(-1))} />
    </div>
  );
}
