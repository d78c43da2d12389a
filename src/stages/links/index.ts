import type { Knowledge } from '../../knowledge/index.ts';
import { stage } from '../../model/stage.ts';
import { Clusters } from './clusters.ts';
import type { Context } from './context.ts';
import { recordsOf } from './entities.ts';
import { nodesOf } from './nodes.ts';
import { linkConstructions } from './passes/constructions.ts';
import { linkCounterparts } from './passes/counterparts.ts';
import { linkDescriptions } from './passes/descriptions.ts';
import { linkNames } from './passes/names.ts';
import { linkOffices } from './passes/offices.ts';
import { linkOwned } from './passes/owned.ts';
import { linkPronouns } from './passes/pronouns.ts';
import { linkSpeech } from './passes/speech.ts';
import { quotedOf } from './quoted.ts';

/**
 * Who mentions stand for: a sieve of passes from sure to less sure, each over the whole article (Lee et al. 2013): names,
 * appositions and predicates, offices on the article's date, descriptions, speakers, pronouns. What the article does not
 * decide stays open, with its candidates.
 */
export function linksWith(knowledge: () => Knowledge) {
  return stage({
    name: 'links',
    needs: ['sentences', 'mentions', 'statements', 'times'],
    gives: ['entities', 'links'],
    run(article, { sentences, mentions, statements, times }) {
      const nodes = nodesOf(article, mentions, sentences);
      const clusters = new Clusters(nodes);
      const context: Context = {
        article,
        sentences,
        statements,
        times,
        knowledge: knowledge(),
        nodes,
        clusters,
        quoted: quotedOf(article, nodes, statements),
        date: article.published?.slice(0, 10) ?? null,
      };
      const known = linkNames(context);
      linkConstructions(context);
      linkOffices(context, known);
      linkDescriptions(context);
      linkSpeech(context);
      linkPronouns(context);
      linkOwned(context);
      linkCounterparts(context);
      return recordsOf(nodes, clusters, context.knowledge);
    },
    describe: {
      entities: ({ name, kind }) => `${name}, ${kind}`,
      links: ({ mention, entity, verdict, grounds: [ground] }, { mentions = [], entities = [] } = {}) => {
        const words = mentions.find(({ id }) => id === mention)?.quote;
        const name = entities.find(({ id }) => id === entity)?.name;
        return `${words} ${verdict === 'linked' ? '→' : verdict} ${name} | ${ground?.code}`;
      },
    },
  });
}
