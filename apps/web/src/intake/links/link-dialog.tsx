import { createIntakeLink } from '@jalon/contracts/intake/links.operations';
import { INTAKE_DAILY_MAX, INTAKE_DAYS_MAX, IntakeLinkDraft } from '@jalon/domain/intake/intake-link';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Control } from 'react-hook-form';
import type { z } from 'zod';
import { blanksAsNull } from '../../platform/forms/blanks-as-null';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { useLanguage } from '../../platform/words/language';
import { Button } from '../../ui/actions/button';
import { CopyButton } from '../../ui/actions/copy-button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { Notice } from '../../ui/feedback/notice';
import { NumberField } from '../../ui/fields/number-field';
import { SelectField } from '../../ui/fields/select-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { TextField } from '../../ui/fields/text-field';
import { FieldRow, Form } from '../../ui/forms/form';
import styles from './links.module.css';

const Draft = blanksAsNull(IntakeLinkDraft);

interface Props {
  readonly onClose: () => void;
}

/** Who the link is for and what it says; then the link itself, once. */
export function LinkDialog({ onClose }: Props) {
  const { t } = useLingui();
  const [link, setLink] = useState<string>();
  return (
    <Dialog title={link ? t`Le lien est prêt` : t`Créer un lien public`} opened onClose={onClose} width={560}>
      {link ? <Ready link={link} onClose={onClose} /> : <LinkForm onMade={setLink} onClose={onClose} />}
    </Dialog>
  );
}

function Ready({ link, onClose }: Props & { readonly link: string }) {
  const { t } = useLingui();
  return (
    <div className={styles.ready}>
      <Notice tone="attention" live>
        {t`Copiez-le maintenant : il ne sera plus affiché. Qui l’a peut proposer, rien d’autre.`}
      </Notice>
      <code className={styles.link}>{link}</code>
      <DialogActions>
        <CopyButton text={link} label={t`Copier le lien`} />
        <Button variant="primary" onClick={onClose}>
          {t`C’est fait`}
        </Button>
      </DialogActions>
    </div>
  );
}

const FIRST = { name: '', greeting: null, expiresInDays: 30, dailyLimit: 50 };

function LinkForm({ onMade, onClose }: Props & { readonly onMade: (link: string) => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { mutateAsync } = useWrite(createIntakeLink);
  const { form } = useShapeForm({ shape: Draft, defaultValues: { ...FIRST, language } });
  const { submit, refusal, busy } = useSubmit(form, async (typed) => onMade((await mutateAsync(typed)).link));
  return (
    <Form onSubmit={submit}>
      {refusal && <ProblemNotice {...refusal} />}
      <Words control={form.control} />
      <Bounds control={form.control} />
      <DialogActions>
        <Button onClick={onClose}>{t`Annuler`}</Button>
        <Button type="submit" variant="primary" busy={busy}>
          {t`Créer le lien`}
        </Button>
      </DialogActions>
    </Form>
  );
}

interface PartProps {
  readonly control: Control<z.input<typeof Draft>>;
}

/** What it is called inside, and what it says outside. */
function Words({ control }: PartProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        control={control}
        name="name"
        label={t`Pour qui, à quelle occasion ?`}
        description={t`Pour vous seuls : « Atelier du 3 décembre ».`}
        required
        autoFocus
      />
      <TextAreaField
        control={control}
        name="greeting"
        label={t`Mot d’accueil`}
        description={t`Ce que lit d’abord la personne qui ouvre le lien.`}
        rows={3}
        maxLength={600}
      />
      <SelectField
        control={control}
        name="language"
        label={t`Langue de la page`}
        choices={[
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
      />
    </>
  );
}

/** For how long, and how many. */
function Bounds({ control }: PartProps) {
  const { t } = useLingui();
  return (
    <FieldRow>
      <NumberField
        control={control}
        name="expiresInDays"
        label={t`Jours d’ouverture`}
        min={1}
        max={INTAKE_DAYS_MAX}
      />
      <NumberField
        control={control}
        name="dailyLimit"
        label={t`Propositions par 24 heures, au plus`}
        min={1}
        max={INTAKE_DAILY_MAX}
      />
    </FieldRow>
  );
}
