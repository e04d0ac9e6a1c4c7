import { listPeople } from '@jalon/contracts/discussion/comments.operations';
import { shareShortlist, type ShortlistDetail } from '@jalon/contracts/portfolio/shortlists.operations';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../../platform/forms/use-shape-form';
import { useSubmit } from '../../../platform/forms/use-submit';
import { ProblemNotice } from '../../../platform/problem-notice';
import { useSession } from '../../../platform/session';
import { useRead, useWrite } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { Dialog, DialogActions } from '../../../ui/actions/dialog';
import { MultiSelectField } from '../../../ui/fields/multi-select-field';
import { Form } from '../../../ui/forms/form';
import { useToasts } from '../../../ui/toast/toast-provider';

interface Props {
  readonly shortlist: ShortlistDetail;
  readonly onClose: () => void;
}

const Told = z.object({ memberIds: z.array(z.uuid()).max(200) });

function useSharing({ shortlist: { id }, onClose }: Props) {
  const { t } = useLingui();
  const { show } = useToasts();
  const { mutateAsync } = useWrite(shareShortlist);
  const { form } = useShapeForm({ shape: Told, defaultValues: { memberIds: [] } });
  const sending = useSubmit(form, async ({ memberIds }) => {
    await mutateAsync({ id, memberIds });
    const told = memberIds.length;
    show({
      text:
        told > 0
          ? t`Partagée ; ${plural(told, { one: '# personne prévenue', other: '# personnes prévenues' })}.`
          : t`Partagée avec l’organisation.`,
    });
    onClose();
  });
  return { form, ...sending };
}

/** Everybody inside may read it from then on; whoever is chosen is told. */
export function ShareDialog(props: Props) {
  const { t } = useLingui();
  const me = useSession().person.id;
  const people = useRead(listPeople, { subjectType: 'shortlist' }).data?.items ?? [];
  const { form, submit, refusal, busy } = useSharing(props);
  const { onClose } = props;
  const { state } = props.shortlist;
  return (
    <Dialog
      title={state === 'own' ? t`Partager la présélection` : t`Prévenir quelqu’un`}
      opened
      onClose={onClose}
    >
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        {state === 'own' && (
          <p>
            {t`Tous les membres de l’organisation pourront la lire et la commenter. Elle ne pourra plus redevenir privée, seulement être retirée.`}
          </p>
        )}
        <MultiSelectField
          control={form.control}
          name="memberIds"
          label={t`Qui prévenir`}
          description={t`Chacun reçoit une notification qui mène ici.`}
          choices={people
            .filter((person) => person.id !== me)
            .map(({ id: value, name: label }) => ({ value, label }))}
          autoFocus
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {state === 'own' ? t`Partager` : t`Prévenir`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
