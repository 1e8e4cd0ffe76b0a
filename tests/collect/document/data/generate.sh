#!/usr/bin/env bash
# Makes the documents beside it anew: one invented order of two pages in every format that LibreOffice writes, and what
# becomes of its PDF: a scan, one with a password. The results are committed, so that tests need no LibreOffice.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ../../../../.ci/packages.sh
install libreoffice-writer-nogui fonts-dejavu-core qpdf poppler-utils

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/order.html" <<'HTML'
<html><head><meta charset="utf-8"><title>Приказ о модели наставничества</title></head><body>
<p align="center">УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ПРИМЕРНОГО РАЙОНА</p>
<p align="center">П Р И К А З</p>
<p>12 октября 2021 г. № 41-о</p>
<p>В целях развития районной методи-<br>ческой службы и организационно-<br>методического сопровождения педагогов п р и к а з ы в а ю:</p>
<p>1. Утвердить прилагаемую модель наставничества.</p>
<p>2. Опубликовать её на <a href="https://example.org/docs/model">сайте управления</a>.</p>
<h1>Цели и показатели</h1>
<table border="1"><tr><td>Показатель</td><td>2021</td><td>2022</td></tr>
<tr><td>Доля молодых учителей с наставником, %</td><td>40</td><td>75</td></tr></table>
<p style="page-break-before: always">Приложение к приказу от 12 октября 2021 г. № 41-о</p>
<h1>Модель наставничества</h1>
<p>Ёмкое описание: районный координатор, наставники, молодые педагоги; отчёт — дважды в год.</p>
</body></html>
HTML
echo '<html><body><img src="page-1.png" width="500"></body></html>' >"$work/scan.html"

# convert FORMAT FILE [FILTER]: writes it beside; a web page needs to be told that it is to become a text.
convert() { soffice --headless ${3:+--infilter="$3"} --convert-to "$1" --outdir "$work" "$work/$2" >/dev/null 2>&1; }

convert odt order.html "HTML (StarWriter)"
for format in docx pdf rtf "doc:MS Word 97"; do convert "$format" order.odt; done
pdftoppm -r 40 -gray -png "$work/order.pdf" "$work/page"
convert pdf:writer_pdf_Export scan.html "HTML (StarWriter)"
qpdf --encrypt секрет секрет 256 -- "$work/order.pdf" "$work/locked.pdf"
cp "$work"/order.{odt,docx,pdf,rtf,doc} "$work"/{scan,locked}.pdf .
