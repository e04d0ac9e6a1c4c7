import { useLingui } from '@lingui/react/macro';
import { FormProvider, type UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { Button } from '../../ui/actions/button';
import { TextField } from '../../ui/fields/text-field';
import { FieldGroup, Form } from '../../ui/forms/form';
import { MoreFields, NeedFields } from '../need-fields';
import { InformationNotice } from './information-notice';
import { EMPTY_OUTSIDE, OutsideForm as Shape } from './outside-shape';
import styles from './outside.module.css';
import { draftKeyOf, type Look, useSending } from './use-sending';

/** A tablet that goes round a workshop must not tell the next person who wrote before. */
const CONTACT = ['contactName', 'contactEmail'] as const;

interface Props {
  readonly token: string;
  readonly look: Look;
  /** Whether whoever sent it left an address to be answered at. */
  readonly onSent: (willHear: boolean) => void;
}

/** The short form, with a name and an address for those who wish an answer. */
export function OutsideForm({ token, look, onSent }: Props) {
  const { t } = useLingui();
  const { form, draft } = useShapeForm({
    shape: Shape,
    defaultValues: EMPTY_OUTSIDE,
    draft: draftKeyOf(token),
    notKept: CONTACT,
  });
  const send = useSending(token, look);
  const { submit, refusal, busy } = useSubmit(form, async (typed) => {
    await send(typed);
    draft.forget();
    onSent(Boolean(typed.contactEmail));
  });
  return (
    <FormProvider {...form}>
      <Form onSubmit={submit} label={t`Proposer une idée ou un besoin`}>
        <NeedFields />
        <FieldGroup legend={t`Si vous le savez`}>
          <MoreFields />
        </FieldGroup>
        <Contact form={form} organisationName={look.organisationName} />
        <Trap form={form} />
        {refusal && <ProblemNotice {...refusal} />}
        <div className={styles.send}>
          <Button type="submit" variant="primary" busy={busy}>
            {t`Envoyer ma proposition`}
          </Button>
        </div>
      </Form>
    </FormProvider>
  );
}

interface PartProps {
  readonly form: UseFormReturn<z.input<typeof Shape>, unknown, Shape>;
}

function Contact({ form, organisationName }: PartProps & { readonly organisationName: string }) {
  const { t } = useLingui();
  return (
    <FieldGroup legend={t`Si vous souhaitez une réponse`}>
      <TextField control={form.control} name="contactName" label={t`Votre nom`} autoComplete="name" />
      <TextField
        control={form.control}
        name="contactEmail"
        type="email"
        inputMode="email"
        label={t`Votre adresse e-mail`}
        autoComplete="email"
      />
      <InformationNotice organisationName={organisationName} />
    </FieldGroup>
  );
}

/** Out of sight and out of the order of focus: only machines fill it in. */
function Trap({ form }: PartProps) {
  return (
    <div className={styles.trap} aria-hidden="true">
      <label>
        Website
        <input type="text" tabIndex={-1} autoComplete="off" {...form.register('website')} />
      </label>
    </div>
  );
}
