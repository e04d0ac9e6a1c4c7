import { uploadAttachment } from '@jalon/contracts/discussion/attachments.operations';
import { ATTACHMENT_MAX_BYTES } from '@jalon/domain/discussion/attachment';
import { mediaTypeOf } from '@jalon/domain/discussion/media-types';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { newKey } from '../../platform/idempotency';
import { useProblemWords } from '../../platform/problem-notice';
import type { Upload } from '../../ui/discussion/file-drop';
import { type PanelSubject, subjectInput } from '../subject';
import { uploadCall } from '../../platform/uploads/upload-call';

/** Why a file is not even sent; undefined where it may go. */
function useRefusal() {
  const { t } = useLingui();
  return ({ name, size }: File): string | undefined => {
    if (!mediaTypeOf(name)) return t`Ce type de fichier n’est pas accepté.`;
    return size > ATTACHMENT_MAX_BYTES ? t`Ce fichier dépasse 20 Mo.` : undefined;
  };
}

/** Files on their way: how far each is, why one was refused; those that have arrived leave the list. */
export function useUploads(subject: PanelSubject) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const sendings = useRef(new Map<string, AbortController>());
  const queries = useQueryClient();
  const words = useProblemWords();
  const refusalOf = useRefusal();

  const change = (key: string, changes: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  const leave = (key: string) => {
    sendings.current.delete(key);
    setUploads((all) => all.filter((one) => one.key !== key));
  };
  const arrived = async (key: string) => {
    const stale = ['attachments', ...(uploadAttachment.touches ?? [])];
    await Promise.all(stale.map((context) => queries.invalidateQueries({ queryKey: [context] })));
    leave(key);
  };
  const send = async (key: string, file: File) => {
    const sending = new AbortController();
    sendings.current.set(key, sending);
    const typed = new File([file], file.name, { type: mediaTypeOf(file.name) });
    const call = uploadCall((progress) => change(key, { progress }));
    try {
      const options = { idempotencyKey: key, signal: sending.signal };
      await call(uploadAttachment, { ...subjectInput(subject), file: typed }, options);
      await arrived(key);
    } catch (error) {
      if (sending.signal.aborted) return;
      change(key, { problem: words(error instanceof Error ? error : new Error(String(error))).title });
    }
  };
  const add = (files: readonly File[]) => {
    for (const file of files) {
      const key = newKey();
      const problem = refusalOf(file);
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
