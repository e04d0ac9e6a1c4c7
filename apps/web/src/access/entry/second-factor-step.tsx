import { giveSecondFactor } from '@jalon/contracts/access/session.operations';
import type { Session } from '@jalon/domain/access/session';
import { useLingui } from '@lingui/react/macro';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { TextField } from '../../ui/fields/text-field';
import { Form } from '../../ui/forms/form';
import { PageHeader } from '../../ui/layout/page-header';

interface Props {
  readonly challenge: string;
  readonly onEnter: (session: Session) => void;
  readonly onBack: () => void;
}

/** Six digits of the app, or a recovery code; five minutes. */
export function SecondFactorStep({ challenge, onEnter, onBack }: Props) {
  const { t } = useLingui();
  const write = useWrite(giveSecondFactor);
  const { form } = useShapeForm({ shape: giveSecondFactor.input, defaultValues: { challenge, code: '' } });
  const { submit, refusal, busy } = useSubmit(form, async (typed) => onEnter(await write.mutateAsync(typed)));
  return (
    <>
      <PageHeader
        title={t`Vérification en deux étapes`}
        line={t`Ouvrez votre application d’authentification et saisissez le code affiché.`}
      />
      <Form onSubmit={submit} label={t`Vérification en deux étapes`}>
        {refusal && <ProblemNotice {...refusal} />}
        <TextField
          control={form.control}
          name="code"
          label={t`Code à six chiffres`}
          description={t`Sans votre téléphone, saisissez un code de secours.`}
          autoComplete="one-time-code"
        />
        <Button type="submit" variant="primary" busy={busy}>
          {t`Vérifier le code`}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t`Revenir à la connexion`}
        </Button>
      </Form>
    </>
  );
}
