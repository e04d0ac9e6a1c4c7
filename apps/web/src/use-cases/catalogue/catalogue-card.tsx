import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useMay } from '../../platform/session';
import { Button } from '../../ui/actions/button';
import { SelectBox } from '../../ui/table/select-box';
import { capabilityLabels, technologyLabels } from '../words/solution-words';
import { AdoptionLine } from './adoption-line';
import { effortLabels } from './catalogue-words';
import type { Card } from './catalogue-search';
import styles from './catalogue.module.css';
import type { Adopting } from './use-adopt';

interface Props {
  readonly card: Card;
  readonly picked: boolean;
  readonly onPick: () => void;
  readonly adopting: Adopting;
}

/** A template in short, what came of it here, and the one act. */
export function CatalogueCard({ card, picked, onPick, adopting }: Props) {
  const { t } = useLingui();
  const mayAdopt = useMay('use-cases:write');
  const { id, title, summary, parent } = card;
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <div>
          {parent && <p className="muted small">{parent.title}</p>}
          <h3>
            <Link to="/use-cases/catalogue/$template" params={{ template: id }}>
              {title}
            </Link>
          </h3>
        </div>
        {mayAdopt && (
          <SelectBox label={t`Choisir « ${title} »`} state={picked ? 'all' : 'none'} onToggle={onPick} />
        )}
      </div>
      <p>{summary}</p>
      <Facts card={card} />
      <CardFoot card={card} mayAdopt={mayAdopt} adopting={adopting} />
    </li>
  );
}

interface FootProps {
  readonly card: Card;
  readonly mayAdopt: boolean;
  readonly adopting: Adopting;
}

/** What came of it, and the way to adopt it, or to do so again. */
function CardFoot({ card, mayAdopt, adopting }: FootProps) {
  const { t } = useLingui();
  const { id, title, adoptions } = card;
  const [latest, ...earlier] = adoptions;
  const more = earlier.length;
  return (
    <div className={styles.cardFoot}>
      {latest && <AdoptionLine adoption={latest} />}
      {more > 0 && (
        <p className="muted small">
          {plural(more, { one: 'Et une autre fois.', other: 'Et # autres fois.' })}
        </p>
      )}
      {mayAdopt && (
        <Button
          size="small"
          variant={latest ? 'quiet' : 'secondary'}
          icon={<Plus size={14} aria-hidden />}
          aria-label={latest ? t`Adopter de nouveau « ${title} »` : t`Adopter « ${title} »`}
          onClick={() => adopting.adopt([id])}
        >
          {latest ? t`Adopter de nouveau` : t`Adopter`}
        </Button>
      )}
    </div>
  );
}

function Facts({ card }: { readonly card: Card }) {
  const { t } = useLingui();
  const effort = t(effortLabels[card.effort]);
  return (
    <ul className={styles.facts}>
      <li>{t(capabilityLabels[card.capabilityPattern])}</li>
      <li>{t(technologyLabels[card.technologyFamily])}</li>
      <li>{t`Effort : ${effort}`}</li>
    </ul>
  );
}
