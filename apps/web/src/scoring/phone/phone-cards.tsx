import type { Criterion } from '@jalon/domain/scoring/model/score-model';
import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../platform/words/language';
import { Button } from '../../ui/actions/button';
import type { CellKeeper, KeptCells } from '../cells/cell-keeper';
import { type CellValue, EMPTY } from '../cells/pending';
import type { Sheet } from '../sheet/sheet-model';
import { PhoneCriterion } from './phone-criterion';
import { useSwipe } from './use-swipe';
import styles from './phone.module.css';

interface Props {
  readonly sheet: Sheet;
  readonly keeper: CellKeeper;
  readonly cells: KeptCells;
  /** The first use case with something left to score. */
  readonly start: number;
}

/** Which use case is on screen; its heading takes the focus when one goes on. */
function useStep(start: number, last: number) {
  const [at, setAt] = useState(start);
  const heading = useRef<HTMLHeadingElement>(null);
  const wantsTop = useRef(false);
  const go = (step: 1 | -1) => {
    wantsTop.current = true;
    setAt((before) => Math.max(0, Math.min(last, before + step)));
  };
  useEffect(() => {
    if (!wantsTop.current) return;
    wantsTop.current = false;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [at]);
  return { at, heading, go };
}

/** The grid on a phone: one use case a screen, a swipe leads to the next. */
export function PhoneCards({ sheet, keeper, cells, start }: Props) {
  const language = useLanguage();
  const last = sheet.useCases.length - 1;
  const { at, heading, go } = useStep(start, last);
  const swipe = useSwipe(go);
  const useCase = sheet.useCases[at];
  if (!useCase) return null;
  const [rank, count] = [at + 1, sheet.useCases.length];
  const values = cells.rows.get(useCase.id);
  const edit =
    ({ key }: Criterion) =>
    (part: Partial<CellValue>) =>
      keeper.edit([{ cell: { useCaseId: useCase.id, criterion: key }, part }]);
  return (
    <div className={styles.card} {...swipe}>
      <p className="muted small figures">
        <Trans>
          Cas d’usage {rank} sur {count}
        </Trans>{' '}
        · {useCase.reference}
      </p>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {useCase.title}
      </h2>
      {useCase.problem && <p className="muted small">{useCase.problem}</p>}
      {sheet.axes.map((axis) => (
        <section key={axis.key} aria-label={axis.name[language]}>
          <h3 className={styles.axis}>{axis.name[language]}</h3>
          {axis.criteria.map((criterion) => (
            <PhoneCriterion
              key={`${useCase.id}/${criterion.key}`}
              criterion={criterion}
              value={values?.[criterion.key] ?? EMPTY}
              onChange={edit(criterion)}
            />
          ))}
        </section>
      ))}
      <Foot at={at} last={last} go={go} />
    </div>
  );
}

interface FootProps {
  readonly at: number;
  readonly last: number;
  readonly go: (step: 1 | -1) => void;
}

function Foot({ at, last, go }: FootProps) {
  const { t } = useLingui();
  return (
    <div className={styles.foot}>
      <Button
        icon={<ChevronLeft size={18} aria-hidden />}
        onClick={() => go(-1)}
        aria-disabled={at === 0 || undefined}
      >
        {t`Précédent`}
      </Button>
      <Button variant="primary" onClick={() => go(1)} aria-disabled={at === last || undefined}>
        {t`Suivant`} <ChevronRight size={18} aria-hidden />
      </Button>
    </div>
  );
}
