' How LibreOffice 7.4 wrote libreoffice.xlsx in this folder from the file of that name above it (ECMA-376 encryption, password
' "budget"). Not needed to run the tests: put it into a macro library of LibreOffice, set the two addresses, and run it.
Sub Encrypt
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  Dim book : book = StarDesktop.loadComponentFromURL("file:///…/workbooks/libreoffice.xlsx", "_blank", 0, hidden())
  Dim key(1) As New com.sun.star.beans.NamedValue
  key(0).Name = "CryptoType" : key(0).Value = "Standard"
  key(1).Name = "OOXPassword" : key(1).Value = "budget"
  Dim options(1) As New com.sun.star.beans.PropertyValue
  options(0).Name = "FilterName" : options(0).Value = "Calc MS Excel 2007 XML"
  options(1).Name = "EncryptionData" : options(1).Value = CreateUnoValue("[]com.sun.star.beans.NamedValue", key())
  book.storeToURL("file:///…/workbooks/encrypted/libreoffice.xlsx", options())
  book.close(True)
End Sub
