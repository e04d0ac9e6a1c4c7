import { costsOfRanking } from './bench/ranking/ranking-cost';

console.log(JSON.stringify(costsOfRanking()));
