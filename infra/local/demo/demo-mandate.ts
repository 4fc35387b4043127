/** A page that says what it is, as a paper that was scanned would be sent. */
export const demoMandate = new TextEncoder().encode(`%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
   /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>
endobj
4 0 obj
<< /Length 50 >>
stream
BT /F1 24 Tf 72 720 Td (Vergefullmakt, test) Tj ET
endstream
endobj
trailer
<< /Root 1 0 R >>
%%EOF
`);
