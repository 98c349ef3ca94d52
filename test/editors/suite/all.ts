import './editor.ts';
import './documents.ts';
import './typing.ts';
import './fixes.ts';
import './rewriting.ts';
import './commands.ts';
