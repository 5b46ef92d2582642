type Props<Value extends string> = {
  label: string;
  value: Value;
  options: Record<NoInfer<Value>, string>;
  onChoose(value: NoInfer<Value>): void;
};

/** One of a few, in a row of buttons. */
export const Choices = <Value extends string>({ label, value, options, onChoose }: Props<Value>) => (
  <fieldset className="desk-row">
    <legend className="hidden">{label}</legend>
    {(Object.keys(options) as Value[]).map((option) => (
      <button key={option} type="button" aria-pressed={option === value} onClick={() => onChoose(option)}>
        {options[option]}
      </button>
    ))}
  </fieldset>
);
