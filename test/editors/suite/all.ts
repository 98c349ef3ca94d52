import './editor.ts';
import './rewriting.ts';
import './typing.ts';
