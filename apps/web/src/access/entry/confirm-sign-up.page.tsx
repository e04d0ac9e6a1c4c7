import { confirmSignUp } from '@jalon/contracts/access/sign-up.operations';
import { useLingui } from '@lingui/react/macro';
import { ProblemNotice } from '../../platform/problem-notice';
import { LinkButton } from '../../platform/routing/links';
import { usePageTitle } from '../../platform/routing/page-title';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Form } from '../../ui/forms/form';
import { PageHeader } from '../../ui/layout/page-header';
import { linkToken } from '../link-token';
import { useEnter } from './use-enter';

/** The link of the mail; a press, so that a mail scanner that opens links confirms nothing. */
export function ConfirmSignUpPage() {
  const { t } = useLingui();
  const enter = useEnter();
  const write = useWrite(confirmSignUp);
  usePageTitle(t`Confirmer votre compte`);
  const confirm = () =>
    write.mutate({ token: linkToken(window.location) }, { onSuccess: (session) => enter(session) });
  return (
    <>
      <PageHeader
        title={t`Confirmer votre compte`}
        line={t`Votre compte et votre organisation sont créés à la confirmation.`}
      />
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        {write.error && <ProblemNotice error={write.error} />}
        <Button type="submit" variant="primary" busy={write.isPending}>
          {t`Confirmer et me connecter`}
        </Button>
        {write.error && <LinkButton to="/sign-up">{t`Recommencer la création`}</LinkButton>}
      </Form>
    </>
  );
}
