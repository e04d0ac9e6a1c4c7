import { uploadImport } from '@jalon/contracts/imports/imports.operations';
import { IMPORT_MAX_BYTES } from '@jalon/domain/imports/reading';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { newKey } from '../../platform/idempotency';
import { uploadCall } from '../../platform/uploads/upload-call';

export interface Sending {
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** The register that the file is for, and the id of the thing of it. */
interface Destination {
  readonly kind: string;
  readonly meantFor: string | undefined;
}

/** The bytes decide what a file is, not what the device calls it. */
const asBytes = (file: File): File => new File([file], file.name, { type: 'application/octet-stream' });

/** Sends one file; `onArrived` gets the import's id. A second one waits until the first is there or given up. */
export function useUpload({ kind, meantFor }: Destination, onArrived: (id: string) => unknown) {
  const queries = useQueryClient();
  const [sending, setSending] = useState<Sending | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const under = useRef<AbortController>(null);
  useEffect(() => () => under.current?.abort(), []);

  const send = async (file: File) => {
    if (under.current) return;
    setError(null);
    setTooLarge(file.size > IMPORT_MAX_BYTES ? file.name : null);
    if (file.size > IMPORT_MAX_BYTES) return;
    const control = new AbortController();
    under.current = control;
    setSending({ name: file.name, share: 0 });
    const call = uploadCall((share) => setSending({ name: file.name, share }));
    try {
      const options = { idempotencyKey: newKey(), signal: control.signal };
      const { id } = await call(uploadImport, { kind, meantFor, file: asBytes(file) }, options);
      await queries.invalidateQueries({ queryKey: ['imports'] });
      onArrived(id);
    } catch (cause) {
      if (!control.signal.aborted) setError(cause instanceof Error ? cause : new Error(String(cause)));
    } finally {
      under.current = null;
      setSending(null);
    }
  };
  const cancel = () => under.current?.abort();
  return { sending, error, tooLarge, send: (file: File) => void send(file), cancel };
}
