import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { Skeleton } from '../../ui/feedback/skeleton';
import { useToasts } from '../../ui/toast/toast-provider';
import { ProblemState, useProblemWords } from '../problem-notice';

type Load<Props> = () => Promise<ComponentType<Props>>;
type Later<Props> = (props: Props) => ReactNode;

interface Arrived<Props> {
  part: ComponentType<Props> | null;
}

/** Fetches the code of a part once it is wanted; what could not be had is asked for again. */
function useArrival<Props>(load: Load<Props>, arrived: Arrived<Props>, isWanted: boolean) {
  const [Part, setPart] = useState(() => arrived.part);
  const [error, setError] = useState<Error | null>(null);
  const isMissing = isWanted && Part === null && error === null;
  useEffect(() => {
    if (!isMissing) return;
    let isHere = true;
    load().then(
      (part) => {
        arrived.part = part;
        if (isHere) setPart(() => part);
      },
      (failure: unknown) => {
        if (isHere) setError(failure instanceof Error ? failure : new Error(String(failure)));
      },
    );
    return () => {
      isHere = false;
    };
  }, [isMissing, load, arrived]);
  return { Part, error, again: () => setError(null) };
}

interface Opening {
  readonly onClose: () => void;
  /** Absent where it is there only while it is open. */
  readonly opened?: boolean;
}

/** A dialog whose code travels when it is first opened; says so and closes where that cannot be had. */
export function laterDialog<Props extends Opening>(load: Load<Props>): Later<Props> {
  const arrived: Arrived<Props> = { part: null };
  return function LaterDialog(props: Props) {
    const { Part, error, again } = useArrival(load, arrived, props.opened !== false);
    const { show } = useToasts();
    const words = useProblemWords();
    const { onClose } = props;
    useEffect(() => {
      if (!error) return;
      show({ text: words(error).title, tone: 'danger' });
      again();
      onClose();
    });
    return Part && <Part {...props} />;
  };
}

/** A part of a page whose code travels after the page; `lines` hold its place meanwhile. */
export function laterPart<Props extends object>(load: Load<Props>, lines = 0): Later<Props> {
  const arrived: Arrived<Props> = { part: null };
  return function LaterPart(props: Props) {
    const { Part, error, again } = useArrival(load, arrived, true);
    if (error) return <ProblemState error={error} onRetry={again} />;
    return Part ? <Part {...props} /> : lines > 0 && <Skeleton lines={lines} />;
  };
}
