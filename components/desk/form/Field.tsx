import { ChoiceField } from "./ChoiceField";
import { ClaimField } from "./ClaimField";
import { FlagField } from "./FlagField";
import type { FieldProps } from "./FormTools";
import { fieldKind } from "./fieldKind";
import { fits } from "./fits";
import { GroupField } from "./GroupField";
import { ListField } from "./ListField";
import { OtherField } from "./OtherField";
import { RecordField } from "./RecordField";
import { TextField } from "./TextField";
import { TupleField } from "./TupleField";
import { UnionField } from "./UnionField";

/** A value of a file as its schema says it can be written. */
export function Field(props: FieldProps) {
  const { schema, value } = props;
  if (!fits(schema, value)) return <OtherField {...props} />;
  switch (fieldKind(schema)) {
    case "group":
      return <GroupField {...props} />;
    case "record":
      return <RecordField {...props} />;
    case "list":
      return <ListField {...props} />;
    case "tuple":
      return <TupleField {...props} />;
    case "union":
      return <UnionField {...props} />;
    case "choice":
      return <ChoiceField {...props} />;
    case "flag":
      return <FlagField {...props} />;
    case "fixed":
      return null;
    case "text":
      return schema.names === "claim" ? <ClaimField {...props} /> : <TextField {...props} />;
    case "number":
      return <TextField {...props} />;
    case "other":
      return <OtherField {...props} />;
  }
}
