import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

const taskWords: Readonly<Record<string, MessageDescriptor>> = {
  'send-mail': msg`Envoi d’un courriel`,
};

/** The name of a job in words; as the queue names it where there are none. */
export function useTaskName(): (task: string) => string {
  const { t } = useLingui();
  return (task) => {
    const words = taskWords[task];
    return words ? t(words) : task;
  };
}
