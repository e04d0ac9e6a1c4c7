import { renewEvidence } from '@jalon/contracts/projects/evidence/evidence.operations';
import { ATTACHABLE_EXTENSIONS } from '@jalon/domain/discussion/media-types';
import { line } from '@jalon/domain/platform/text';
import type { Evidence } from '@jalon/domain/projects/evidence/evidence';
import { Plural, useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../../platform/forms/use-shape-form';
import { useSubmit } from '../../../platform/forms/use-submit';
import { ProblemNotice } from '../../../platform/problem-notice';
import { useWrite } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { Dialog, DialogActions } from '../../../ui/actions/dialog';
import { FileDrop } from '../../../ui/discussion/file-drop';
import { Notice } from '../../../ui/feedback/notice';
import { TextField } from '../../../ui/fields/text-field';
import { Form } from '../../../ui/forms/form';
import { asVersion, useEvidenceUploads } from '../adding/use-evidence-uploads';

const Shape = z.object({ url: line(2000) });

interface Props {
  readonly evidence: Evidence;
  readonly onClose: () => void;
}

/** The next version: a file, or an address in its place. */
export function RenewDialog({ evidence, onClose }: Props) {
  const { t } = useLingui();
  const { id, title, signatures } = evidence;
  const { uploads, add, cancel } = useEvidenceUploads(asVersion(id), onClose);
  return (
    <Dialog opened title={t`Nouvelle version de « ${title} »`} onClose={onClose}>
      {signatures > 0 && (
        <Notice tone="attention" title={t`Des signatures reposent sur la version en vigueur`}>
          <Plural
            value={signatures}
            one="Une signature sera à redonner sur la nouvelle version."
            other="# signatures seront à redonner sur la nouvelle version."
          />
        </Notice>
      )}
      <FileDrop
        hint={t`Un fichier ; la version précédente reste consultable`}
        accept={ATTACHABLE_EXTENSIONS}
        uploads={uploads}
        onFiles={(files) => add(files.slice(0, 1))}
        onCancel={cancel}
      />
      <RenewLink id={id} onClose={onClose} />
    </Dialog>
  );
}

function RenewLink({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useLingui();
  const renew = useWrite(renewEvidence);
  const { form } = useShapeForm({ shape: Shape, defaultValues: { url: '' } });
  const send = ({ url }: z.infer<typeof Shape>) => renew.mutateAsync({ id, content: { url } });
  const { submit, refusal, busy } = useSubmit(form, send, { onDone: onClose });
  return (
    <Form onSubmit={submit}>
      {refusal && <ProblemNotice {...refusal} />}
      <TextField
        control={form.control}
        name="url"
        label={t`Ou une adresse`}
        type="url"
        placeholder="https://"
      />
      <DialogActions>
        <Button onClick={onClose}>{t`Annuler`}</Button>
        <Button type="submit" busy={busy}>
          {t`Remplacer par cette adresse`}
        </Button>
      </DialogActions>
    </Form>
  );
}
