import { useEffect, useState } from "react";

/** A value once it has rested for some ms. */
export function useSoon<Value>(value: Value, rest: number): Value {
  const [soon, setSoon] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSoon(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return soon;
}
