import { HomePage } from '../../home/home.page';
import { FiguresOf } from '../../use-cases/list/register-figures';
import { StatusPill } from '../../use-cases/status-pill';

/** The first page, with what other contexts lend it. */
export function HomeWithWords() {
  return (
    <HomePage
      statusOf={(status) => <StatusPill status={status} />}
      figuresOf={(register) => <FiguresOf counts={register} />}
    />
  );
}
