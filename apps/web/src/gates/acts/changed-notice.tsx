import { Problem } from '@jalon/contracts/platform/problem';
import { readingChanged } from '@jalon/contracts/gates/signing.problems';
import { useLingui } from '@lingui/react/macro';
import type { Refusal } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { Notice } from '../../ui/feedback/notice';
import { DifferenceList } from '../changes/difference-list';

export const isReadingChanged = (error: Error): boolean =>
  error instanceof Problem && error.is(readingChanged);

/** A refusal to sign; where what was read has changed, what differs, so that one may go on at once. */
export function SigningRefusal({ error, messages }: Refusal) {
  const { t } = useLingui();
  if (!(error instanceof Problem) || !error.is(readingChanged))
    return <ProblemNotice error={error} messages={messages} />;
  const { differences } = error.extension;
  return (
    <Notice tone="attention" title={t`Ce que vous avez lu a changé : rien n’a été signé`} live>
      <DifferenceList differences={differences} />
      <p>{t`Votre saisie est conservée. Relisez, puis signez ce qui vaut maintenant.`}</p>
    </Notice>
  );
}
