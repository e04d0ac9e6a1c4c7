import type { UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import { fillingOf, USE_CASE_SECTIONS, type UseCaseSection } from '@jalon/domain/use-cases/sections';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { KpiStrip } from '../../ui/layout/kpi-strip';
import { ClientNames } from '../client-names';
import { useGainText } from '../gain';
import { sectionLabels } from '../words/field-words';
import styles from './detail.module.css';

const SECTIONS: readonly UseCaseSection[] = [
  'problem',
  'identification',
  'answer',
  'scenarios',
  'scope',
  'constraints',
  'gain',
  'links',
];

/** The first section that holds nothing yet: where those who may edit go on. */
const nextSection = (useCase: UseCaseDetail): UseCaseSection | undefined =>
  useCase.may.includes('edit')
    ? SECTIONS.find((section) => fillingOf(useCase, section).filled === 0)
    : undefined;

interface Props {
  readonly useCase: UseCaseDetail;
  /** How much of it is told to this reader: a client’s own people see less, and are not asked to fill it in. */
  readonly told: boolean;
}

/** Who carries it, by when, for what gain, and how much of it is described. */
export function DetailFacts({ useCase, told }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  const gain = useGainText()(useCase);
  const { owner, deadline, clients } = useCase;
  const filled = SECTIONS.reduce((sum, section) => sum + fillingOf(useCase, section).filled, 0);
  const all = Object.values(USE_CASE_SECTIONS).flat().length;
  const next = nextSection(useCase);
  const nobody = t`À désigner`;
  const inside = [
    { label: t`Gain attendu`, value: gain ?? t`À chiffrer` },
    {
      label: t`Description`,
      value: t`${filled} sur ${all}`,
      note: next && <NextSection section={next} />,
    },
  ];
  return (
    <div className={styles.facts}>
      <KpiStrip
        items={[
          { label: t`Responsable`, value: owner?.name ?? nobody },
          { label: t`Clients`, value: clients.length > 0 ? <ClientNames clients={clients} /> : '–' },
          { label: t`Échéance`, value: deadline ? date(deadline) : '–' },
          ...(told ? inside : []),
        ]}
      />
    </div>
  );
}

/** Leads to the first section that holds nothing yet. */
function NextSection({ section }: { readonly section: UseCaseSection }) {
  const { t } = useLingui();
  const name = t(sectionLabels[section]);
  return <a href={`#section-${section}`}>{t`À compléter : ${name}`}</a>;
}
