import { useEffect, useState } from 'react';

/** The value once it has not changed for a while: what is typed is asked about at a pause. */
export function usePause<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const clock = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(clock);
  }, [value, milliseconds]);
  return settled;
}
