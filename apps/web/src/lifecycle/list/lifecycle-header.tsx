import type { LifecycleHead } from '@jalon/contracts/lifecycle/lifecycle-view';
import { readTemplate } from '@jalon/contracts/lifecycle/templates.operations';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Pencil } from 'lucide-react';
import { useFormat } from '../../platform/format';
import { LinkButton } from '../../platform/routing/links';
import { useRead } from '../../platform/use-operation';
import { Pill } from '../../ui/content/pill';
import { PageHeader } from '../../ui/layout/page-header';
import { TemplateMenu } from './template-menu';

/** Which life cycle this is, where it comes from, and what may be done with it. */
export function LifecycleHeader({ head }: { readonly head: LifecycleHead }) {
  const { t } = useLingui();
  const { data: template } = useRead(readTemplate, { id: head.templateId });
  const isDraft = head.versionId === null;
  return (
    <PageHeader
      title={head.name}
      above={<Link to="/lifecycles">{t`Tous les cycles de vie`}</Link>}
      line={<Standing head={head} />}
      actions={
        template && (
          <>
            <TemplateMenu template={template} />
            {template.may.includes('edit') && !isDraft && (
              <LinkButton
                to="/lifecycle"
                search={{ draft: template.id }}
                variant="primary"
                icon={<Pencil size={16} aria-hidden />}
              >
                {template.hasDraft ? t`Reprendre le brouillon` : t`Modifier`}
              </LinkButton>
            )}
          </>
        )
      }
    />
  );
}

/** Usual or not, a draft or which version, of which edition. */
function Standing({ head }: { readonly head: LifecycleHead }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { number, edition, isUsual } = head;
  const day = date(head.asOf);
  return (
    <>
      {isUsual && <Pill tone="success">{t`Cycle habituel`}</Pill>}{' '}
      {number === null ? (
        <Pill tone="attention">{t`Brouillon, pas encore publié`}</Pill>
      ) : (
        t`Version ${number} ·`
      )}{' '}
      {t`édition ${edition}, à jour de la loi au ${day}`}
    </>
  );
}
