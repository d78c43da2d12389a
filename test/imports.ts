import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** One import, of whatever form: static, dynamic, re-export or in a type. */
export interface Import {
  /** The importing file, from `src/`. */
  readonly file: string;
  /** What it imports: a file, from `src/`, or the name of a package or module of Node as it is written. */
  readonly target: string;
  readonly local: boolean;
  /** Nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** All imports of all TypeScript files and components under `src/`. */
export function allImports(): Import[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(ts|svelte)$/.test(file))
    .sort()
    .flatMap(file => importsIn(file, codeOf(file, readFileSync(join(src, file), 'utf8'))));
}

/** The code of a file: of a component, its script. */
function codeOf(file: string, content: string): string {
  if (file.endsWith('.ts')) return content;
  return [...content.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('\n');
}

/** The imports of one file; `file` is its place from `src/`. */
export function importsIn(file: string, code: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const local = specifier.text.startsWith('.');
    found.push({
      file,
      target: local ? relative(src, join(src, file, '..', specifier.text)) : specifier.text,
      local,
      typeOnly,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return found;
}
