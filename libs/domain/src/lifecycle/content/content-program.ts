import { flawsOf } from '../flaws/flaws-of';
import { assembleLifecycle } from './assemble-lifecycle';

/** What `npm run content` needs of the domain, in one piece. */
export { assembleLifecycle, flawsOf };
