import { type FieldProps, useForm } from "./FormTools";
import { ItemBar } from "./ItemBar";
import { labelFor } from "./labelFor";
import { useItem } from "./useItem";

/** An item that stands on one line, with what can be done with it beside it. */
export function LineItem({ count, ...props }: FieldProps & { count: number }) {
  const { Field, labels } = useForm();
  const index = Number(props.path.at(-1));
  const { onKeyDown } = useItem(props.path, index, count);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the field in it; the buttons do the same.
    <div className="desk-line" onKeyDown={onKeyDown}>
      <Field {...props} needed />
      <ItemBar path={props.path} index={index} count={count} name={labelFor(props.path, labels)} />
    </div>
  );
}
