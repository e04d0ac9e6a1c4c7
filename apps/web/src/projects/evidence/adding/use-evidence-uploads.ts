import {
  renewEvidenceFile,
  uploadEvidence,
} from '@jalon/contracts/projects/evidence/evidence-files.operations';
import { evidenceThere } from '@jalon/contracts/projects/evidence/evidence.problems';
import type { Call } from '@jalon/contracts/platform/client';
import { Problem } from '@jalon/contracts/platform/problem';
import { ATTACHMENT_MAX_BYTES } from '@jalon/domain/discussion/attachment';
import { mediaTypeOf } from '@jalon/domain/discussion/media-types';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { newKey } from '../../../platform/idempotency';
import { useProblemWords } from '../../../platform/problem-notice';
import { uploadCall } from '../../../platform/uploads/upload-call';
import type { Upload } from '../../../ui/discussion/file-drop';

/** Sends one file by this call, under this key. */
export type Send = (
  call: Call,
  file: File,
  options: { idempotencyKey: string; signal: AbortSignal },
) => Promise<unknown>;

/** As a new proof. */
export const asProof =
  (about: { useCaseId: string; kind: string; criteria?: string }): Send =>
  (call, file, options) =>
    call(uploadEvidence, { ...about, file }, options);

/** As the next version of one. */
export const asVersion =
  (id: string): Send =>
  (call, file, options) =>
    call(renewEvidenceFile, { id, file }, { signal: options.signal });

function useRefusals() {
  const { t } = useLingui();
  const words = useProblemWords();
  return {
    before: ({ name, size }: File): string | undefined => {
      if (!mediaTypeOf(name)) return t`Ce type de fichier n’est pas accepté.`;
      return size > ATTACHMENT_MAX_BYTES ? t`Ce fichier dépasse 20 Mo.` : undefined;
    },
    after: (error: unknown): string => {
      if (error instanceof Problem && error.is(evidenceThere)) {
        const { title } = error.extension.evidence;
        return t`Ce fichier est déjà là, sous le titre « ${title} ».`;
      }
      return words(error instanceof Error ? error : new Error(String(error))).title;
    },
  };
}

/** Files on their way: how far each is, why one was refused; those that have arrived leave the list. */
export function useEvidenceUploads(sendOne: Send, onArrived?: () => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const sendings = useRef(new Map<string, AbortController>());
  const queries = useQueryClient();
  const refusals = useRefusals();
  const change = (key: string, changes: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  const leave = (key: string) => setUploads((all) => all.filter((one) => one.key !== key));
  const send = async (key: string, file: File) => {
    const sending = new AbortController();
    sendings.current.set(key, sending);
    const typed = new File([file], file.name, { type: mediaTypeOf(file.name) });
    try {
      const call = uploadCall((progress) => change(key, { progress }));
      await sendOne(call, typed, { idempotencyKey: key, signal: sending.signal });
      await Promise.all(['evidence', 'gates'].map((name) => queries.invalidateQueries({ queryKey: [name] })));
      leave(key);
      onArrived?.();
    } catch (error) {
      if (!sending.signal.aborted) change(key, { problem: refusals.after(error) });
    }
  };
  const add = (files: readonly File[]) => {
    for (const file of files) {
      const key = newKey();
      const problem = refusals.before(file);
      setUploads((all) => [...all, { key, name: file.name, progress: 0, problem }]);
      if (!problem) void send(key, file);
    }
  };
  const cancel = (key: string) => {
    sendings.current.get(key)?.abort();
    leave(key);
  };
  return { uploads, add, cancel };
}
