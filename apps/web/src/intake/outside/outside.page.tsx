import { intakeClosed } from '@jalon/contracts/intake/intake.problems';
import { lookAtIntake } from '@jalon/contracts/intake/outside.operations';
import { Problem } from '@jalon/contracts/platform/problem';
import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { DoorClosed } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ProblemState } from '../../platform/problem-notice';
import { usePageTitle } from '../../platform/routing/page-title';
import { useRead } from '../../platform/use-operation';
import { activateLanguage } from '../../platform/words/catalogues';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Skeleton } from '../../ui/feedback/skeleton';
import { PageHeader } from '../../ui/layout/page-header';
import { OutsideForm } from './outside-form';
import { OutsideSent } from './outside-sent';
import type { Look } from './use-sending';

/** What a public link opens: the short form, for people without an account. */
export function OutsidePage() {
  const { t } = useLingui();
  const { token } = useParams({ from: '/entry/intake/$token' });
  const query = useRead(lookAtIntake, { token });
  usePageTitle(t`Proposer`);
  if (query.data) return <Opened token={token} look={query.data} />;
  if (query.error instanceof Problem && query.error.is(intakeClosed)) return <Closed />;
  return (
    <>
      <PageHeader title={t`Proposer une idée ou un besoin`} />
      {query.error ? (
        <ProblemState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Skeleton lines={6} />
      )}
    </>
  );
}

/** The link’s own language at first; the reader’s choice afterwards. */
function useLanguageOf(token: string, { language }: Look): void {
  useEffect(() => {
    const mark = `jalon-intake-language-${token.slice(0, 16)}`;
    if (sessionStorage.getItem(mark)) return;
    sessionStorage.setItem(mark, language);
    void activateLanguage(language);
  }, [token, language]);
}

function Opened({ token, look }: { readonly token: string; readonly look: Look }) {
  const { t } = useLingui();
  const [sent, setSent] = useState<{ readonly willHear: boolean }>();
  useLanguageOf(token, look);
  if (sent)
    return (
      <OutsideSent
        organisationName={look.organisationName}
        willHear={sent.willHear}
        onAnother={() => setSent(undefined)}
      />
    );
  return (
    <>
      <PageHeader
        above={look.organisationName}
        title={t`Proposer une idée ou un besoin`}
        line={
          look.greeting ? (
            <span lang={look.language}>{look.greeting}</span>
          ) : (
            t`Dites ce qui coince, avec vos mots. Deux minutes suffisent.`
          )
        }
      />
      <OutsideForm token={token} look={look} onSent={(willHear) => setSent({ willHear })} />
    </>
  );
}

function Closed() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader title={t`Ce lien ne reçoit pas de proposition`} />
      <EmptyState
        icon={<DoorClosed size={18} />}
        title={t`Il n’est plus ouvert, ou il a reçu aujourd’hui tout ce qu’il pouvait recevoir`}
      >
        {t`Réessayez demain, ou demandez un autre lien à la personne qui vous l’a donné.`}
      </EmptyState>
    </>
  );
}
