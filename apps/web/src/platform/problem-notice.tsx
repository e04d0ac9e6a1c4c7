import { Problem } from '@jalon/contracts/platform/problem';
import { invalidInput } from '@jalon/contracts/platform/problems';
import { useLingui } from '@lingui/react/macro';
import { SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { Denied } from '../ui/feedback/denied';
import { EmptyState } from '../ui/feedback/empty-state';
import { ErrorState } from '../ui/feedback/error-state';
import { Notice } from '../ui/feedback/notice';

/** What a person reads for a failure: the server's words, or ours where it could not be reached. */
export function useProblemWords(): (error: Error) => { readonly title: string; readonly detail: string } {
  const { t } = useLingui();
  return (error) =>
    error instanceof Problem && error.said
      ? { title: error.said.title, detail: error.said.detail ?? '' }
      : {
          title: t`Le serveur ne répond pas`,
          detail: t`Votre saisie est conservée. Vérifiez votre connexion, puis réessayez.`,
        };
}

interface NoticeProps {
  readonly error: Error;
  /** Messages about members that no field of the form shows. */
  readonly messages?: readonly string[];
}

/** A refusal, beside the form that met it. */
export function ProblemNotice({ error, messages = [] }: NoticeProps) {
  const words = useProblemWords()(error);
  return (
    <Notice tone="danger" title={words.title} live>
      {messages.length > 0 ? messages.map((message) => <p key={message}>{message}</p>) : words.detail}
    </Notice>
  );
}

interface StateProps {
  readonly error: Error;
  readonly onRetry?: () => void;
  /** Where to go from something that is not there. */
  readonly back?: ReactNode;
}

/** Is the id in the address none at all? Then nothing is there, as with one that nobody knows. */
const isNoId = (error: Error): boolean =>
  error instanceof Problem &&
  error.is(invalidInput) &&
  (error.said?.errors?.some(({ pointer }) => pointer === '/id') ?? false);

/** A refusal in the place of what should have been read. */
export function ProblemState({ error, onRetry, back }: StateProps) {
  const words = useProblemWords()(error);
  const { t } = useLingui();
  const status = error instanceof Problem ? error.kind.status : 0;
  if (isNoId(error))
    return (
      <EmptyState icon={<SearchX size={18} />} title={t`Introuvable`} action={back}>
        {t`Cette adresse ne mène à rien : elle est peut-être incomplète.`}
      </EmptyState>
    );
  if (status === 403) return <Denied title={words.title}>{words.detail}</Denied>;
  if (status === 404)
    return (
      <EmptyState icon={<SearchX size={18} />} title={words.title} action={back}>
        {words.detail}
      </EmptyState>
    );
  return (
    <ErrorState title={words.title} onRetry={onRetry}>
      {words.detail}
    </ErrorState>
  );
}
