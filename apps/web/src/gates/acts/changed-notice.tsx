import { Problem } from '@jalon/contracts/platform/problem';
import { readingChanged } from '@jalon/contracts/gates/signing.problems';
import { useLingui } from '@lingui/react/macro';
import type { Refusal } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { Notice } from '../../ui/feedback/notice';
import { DifferenceList } from '../changes/difference-list';
import { isIdentityAsked } from '../sign/recent-proof';

export const isReadingChanged = (error: Error): boolean =>
  error instanceof Problem && error.is(readingChanged);

/** A refusal to sign; where what was read has changed, what differs, so that one may go on at once. */
export function SigningRefusal({ error, messages }: Refusal) {
  const { t } = useLingui();
  if (isIdentityAsked(error)) return <IdentityAsked why={error.extension.why} />;
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

/** Nothing that was typed is lost: one proves who one is, and signs. */
function IdentityAsked({ why }: { readonly why: 'needed' | 'wrong' }) {
  const { t } = useLingui();
  if (why === 'needed')
    return (
      <Notice tone="info" title={t`Prouvez que c’est bien vous`} live>
        {t`Donnez votre mot de passe ou un code de votre second facteur, puis signez. Votre saisie est conservée.`}
      </Notice>
    );
  return (
    <Notice tone="danger" title={t`Ce mot de passe ou ce code n’est pas le vôtre`} live>
      {t`Rien n’a été signé. Votre saisie est conservée : reprenez le mot de passe, puis signez.`}
    </Notice>
  );
}
