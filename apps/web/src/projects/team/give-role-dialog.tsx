import { listMemberNames } from '@jalon/contracts/access/members.operations';
import { Problem } from '@jalon/contracts/platform/problem';
import { rolePairForbidden } from '@jalon/contracts/projects/projects.problems';
import { giveRole, type Team } from '@jalon/contracts/projects/team.operations';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { Notice } from '../../ui/feedback/notice';
import { SearchSelectField } from '../../ui/fields/search-select-field';
import { SelectField } from '../../ui/fields/select-field';
import { Form } from '../../ui/forms/form';
import { useWords } from '../use-words';

interface Props {
  readonly useCaseId: string;
  readonly team: Team;
  /** The role that is meant; empty: to be chosen. */
  readonly roleId: string;
  readonly onClose: () => void;
}

const Shape = z.object({ roleId: z.string().min(1), personId: z.uuid() });

/** A role for somebody; a pair that a gate wants apart is refused with its names. */
export function GiveRoleDialog({ useCaseId, team, roleId, onClose }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const people = useRead(listMemberNames, {}).data ?? [];
  const { mutateAsync } = useWrite(giveRole);
  const { form } = useShapeForm({ shape: Shape, defaultValues: { roleId, personId: '' } });
  const { submit, busy, refusal } = useSubmit(form, async (typed) => {
    await mutateAsync({ useCaseId, ...typed });
    onClose();
  });
  const error = refusal?.error;
  const pair = error instanceof Problem && error.is(rolePairForbidden) ? error.extension : null;
  return (
    <Dialog opened title={t`Donner un rôle`} onClose={onClose}>
      <Form onSubmit={submit} label={t`Donner un rôle`}>
        {pair && (
          <Notice tone="danger" title={t`Ces deux rôles demandent deux personnes`} live>
            {t`${pair.roles.map((role) => words(role)).join(' + ')} : les portes ${pair.gateIds.join(', ')} les veulent séparés.`}
          </Notice>
        )}
        {refusal && !pair && <ProblemNotice {...refusal} />}
        <SelectField
          control={form.control}
          name="roleId"
          label={t`Rôle`}
          required
          choices={team.roles.map((role) => ({ value: role.id, label: words(role) }))}
          emptyLabel={t`Choisir un rôle`}
        />
        <SearchSelectField
          control={form.control}
          name="personId"
          label={t`Personne`}
          required
          choices={people
            .filter(({ isOfClient }) => !isOfClient)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t`Donner le rôle`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
