// Documents for compare_parsers.mjs: rule by rule what the grammar allows and what it does not.

// Whole documents.
const DOCUMENTS = [
  '', ' ', '#', '# only a comment', ',', '\uFEFF', '\uFEFF{a}', '{\uFEFFa\uFEFF}', 'a', '{', '}', '{}', '{ }', '{a', 'a}',
  '{a}}', '{{a}}', '{a}{b}', '{a},{b}',
  'query', 'query{a}', 'query A', 'query A{}', 'query A{a}', 'query A B{a}', 'query query{a}', 'query on{a}', 'query null{a}',
  'query{a}query{a}', 'Query{a}',
  'mutation{a}', 'subscription{a}', 'subscription S{a b}', '"d"{a}', '"""d"""{a}', '"d"query{a}', '"d""e"query{a}',
  '"d"fragment a on b{c}', '"d"', '"d"a',
  'query(){a}', 'query($){a}', 'query($a){a}', 'query($a:){a}', 'query($a:B){a}', 'query(a:B){a}', 'query($a:B$c:D){a}',
  'query($a:B,$c:D){a}', 'query($a B){a}',
  'query("d"$a:B){a}', 'query($a:"d"B){a}', 'query($a:B="d"){a}', 'query($a:B="d""e"$c:D){a}', 'query($a:B"e"){a}',
  'query($ a:B){a}', 'query($on:on){a}', 'query($a:$b){a}',
  'query($a:B!){a}', 'query($a:B!!){a}', 'query($a:[B]){a}', 'query($a:[B!]!){a}', 'query($a:[]){a}', 'query($a:[B){a}',
  'query($a:B]){a}', 'query($a:[[B]]){a}', 'query($a:[B C]){a}', 'query($a:!B){a}',
  'query($a:B=1){a}', 'query($a:B=){a}', 'query($a:B=$c){a}', 'query($a:B=[1,$c]){a}', 'query($a:B={c:$d}){a}',
  'query($a:B={c:1}){a}', 'query($a:B=1 2){a}', 'query($a:B=1!){a}',
  'query($a:B@c){a}', 'query($a:B@c(d:1)){a}', 'query($a:B@c(d:$e)){a}', 'query($a:B=1@c@d){a}', 'query($a:B@c=1){a}',
  'query@a{b}', 'query A@a(b:$c){b}', 'query@a A{b}', 'query A($a:B)@c{d}', 'query A@c($a:B){d}',
  '{a:b}', '{a:b:c}', '{a:}', '{:a}', '{a: b: c}', '{a b}', '{a,b}', '{a,,b}', '{a()}', '{a(b)}', '{a(b:)}', '{a(b:1)}',
  '{a(b:1 c:2)}', '{a(b:1,)}', '{a(:1)}', '{a(b:1}', '{a(1)}', '{a($b:1)}', '{a(b:1)(c:2)}',
  '{a{}}', '{a{b}}', '{a{b}c}', '{a{b}{c}}', '{a@}', '{a@b}', '{a@b@b}', '{a@b()}', '{a@b(c:1)}', '{a@b(c:$d)}', '{@a}',
  '{a@b{c}}', '{a{b}@c}', '{a@b(c:1)(d:1)}', '{a(b:1)@c{d}}', '{a@c(b:1){d}}', '{a@ b}', '{a@on}',
  '{...}', '{...a}', '{... a}', '{...on}', '{...on A}', '{...on A{b}}', '{...on on{b}}', '{... on A@b{c}}', '{...@b{c}}',
  '{...{c}}', '{...a@b}', '{...a@b{c}}', '{...a{b}}', '{..a}', '{.a}', '{....a}', '{. . .a}', '{...on A B}', '{...ona}',
  '{...on{b}}', '{...\na}',
  'fragment', 'fragment a', 'fragment a on', 'fragment a on b', 'fragment a on b{c}', 'fragment on on b{c}',
  'fragment a on on{c}', 'fragment a b{c}', 'fragment a{c}', 'fragment a on b@c{d}', 'fragment a($b:C)on d{e}',
  'fragment a @b on c{d}', 'fragment a on b,{c}', 'fragment fragment on fragment{fragment}',
];

// What stands for V in `{a(b:V)}`.
const VALUES = [
  '0', '-0', '1', '-1', '+1', '--1', '- 1', '-', '00', '01', '-01', '10', '1a', '1_', '0x1', '0b', '1 2', '1,2', '1.', '.1',
  '1.0', '1.a', '1.0.0', '1..2', '1.0a', '1e', '1e1', '1E1', '1e+', '1e+1', '1e-1', '1e1.0', '1e01', '1e1e1', '1.5e-9', '0.0',
  '00.0', '0e0', '-0.0e-0', '9'.repeat(400), '1"a"', '1{', '1[', '1$', '1é', '1\uFEFF', '1#',
  'true', 'false', 'null', 'True', 'nullish', 'on', 'a', 'A_1', '1A', 'a-b', 'a.b', '$', '$a', '$1', '$ a', '$$a', '$on',
  '$true', '!a', '@a', '&', 'a&b', '|', 'a|b', '=', '()', '(1)', '?', '%', '~', '`a`', "'a'", ';', '*', '/', '\\', '\\u0041',
  '<a>', '^', '+', '\0', '\x7F', '\u00A0', '\u2028', 'é', '😀',
  '[]', '[1', '1]', '[1]', '[1 2]', '[1,2,]', '[,]', '[[]]', '[$a]', '[a:1]', '[}', '{}', '{a}', '{a:}', '{a:1}', '{a:1,b:2}',
  '{a:1 a:2}', '{a:{b:{c:[]}}}', '{a:$b}', '{$a:1}', '{"a":1}', '{1:1}', '{a:1', '{,}', '{a::1}', '{on:on}', '{true:true}',
  '""', '"', '"a"', '"a', 'a"', '"a""b"', '"a" "b"', '"\\"', '"\\\\"', '"\\""', '"\\a"', '"\\b\\f\\n\\r\\t\\/\\"\\\\"',
  "\"\\'\"", '"\\0"', '"\\x41"', '"\\N"', '"\n"', '"\r"', '"a\\\nb"', '"\t"', '"\0"', '"\x7F"', '"\x1F"', '"\u2028"', '"\uFEFF"',
  '"é😀"', '"#"', '"\\',
  '"\\u0041"', '"\\u"', '"\\u004"', '"\\u004g"', '"\\U0041"', '"\\u00e9"', '"\\u00E9"', '"\\u0000"', '"\\uD83D\\uDE00"',
  '"\\uD83D"', '"\\uDE00"', '"\\uD83D\\uD83D"', '"\\uDE00\\uD83D"', '"\\uD83D\\u0041"', '"\\uD83D\\n"', '"\\uD83D\\u{DE00}"',
  '"\\uD83D\uDE00"', '"\\u{}"', '"\\u{1}"', '"\\u{1F600}"', '"\\u{10FFFF}"', '"\\u{110000}"', '"\\u{D800}"', '"\\u{DFFF}"',
  '"\\u{E000}"', '"\\u{00000041}"', '"\\u{ 41}"', '"\\u{41"', '"\\u{41', '"\\u{4g}"', '"\\u{-1}"', '"\\u{FFFFFFFF}"',
  '"\\u{FFFFFFFFF}"', '"\\u{80000041}"', '"\\u{100000041}"', '"\\u 0041"',
  '""""""', '"""', '""""', '"""""', '"""""""', '""""""""', '"""a"""', '"""a""', '"""a"', '"""a""""', '"""""a"""', '"""\\"""',
  '"""\\""""""', '"""\\"""a"""', '"""\\""a"""', '"""\\u0041\\q"""', '"""\\u{110000}"""', '"""a\\"""', '"""a\\\\"""', '"""\n"""',
  '"""\n\n"""', '"""\n a\n  b\n"""', '"""a\n  b\n c"""', '"""\r\n a\r b\n\r  c"""', '"""\t a\n\t b"""', '"""  a"""', '"""a  """',
  '"""\0"""', '"""\x0B"""', '"""#"""', '""" "a" """', '"""a"""b', '"""a""""""b"""', '"""\u2028 a\n  b"""', '"""\u00A0\n  b"""',
  '""" \n \n"""', '"""\n  a\n\n\n  b\n \n"""',
];

export const CASES = [...DOCUMENTS, ...VALUES.map((value) => `{a(b:${value})}`)];
