/// Files in which nothing is wrong. Each test of a rule changes one thing in one of them.
enum ValidFiles {
  static let activities = """
    <?xml version="1.0" encoding="UTF-8"?>
    <iati-activities version="2.03" generated-datetime="2018-03-15T12:00:00Z">
      <iati-activity xml:lang="da" default-currency="DKK" last-updated-datetime="2018-03-14T12:00:00Z">
        <iati-identifier>DK-CVR-00000000-G9</iati-identifier>
        <reporting-org ref="DK-CVR-00000000" type="22"><narrative>Foreningen</narrative></reporting-org>
        <title><narrative>Et fællesskab</narrative></title>
        <description type="1"><narrative>Om fællesskabet.</narrative></description>
        <participating-org role="1" type="60" activity-id="DK-1-A"><narrative>Fonden</narrative></participating-org>
        <participating-org role="4" type="22" ref="DK-CVR-00000000"/>
        <other-identifier ref="J-17" type="A9"><owner-org><narrative>Fonden</narrative></owner-org></other-identifier>
        <activity-status code="2"/>
        <activity-date type="1" iso-date="2018-01-01"/>
        <activity-date type="2" iso-date="2018-01-02"/>
        <activity-date type="3" iso-date="2019-12-31"/>
        <recipient-country code="DK"/>
        <sector vocabulary="1" code="16030" percentage="33.34"/>
        <sector vocabulary="1" code="16040" percentage="66.66"/>
        <country-budget-items vocabulary="1"><budget-item code="1.1.1" percentage="40"/><budget-item code="1.2.1" percentage="60"/></country-budget-items>
        <policy-marker vocabulary="1" code="1" significance="1"/>
        <policy-marker vocabulary="99" code="A"><narrative>Naboskab</narrative></policy-marker>
        <default-aid-type code="A01"/>
        <budget type="1" status="2"><period-start iso-date="2018-01-01"/><period-end iso-date="2018-12-31"/><value value-date="2018-01-01">1000.00</value></budget>
        <planned-disbursement type="1"><period-start iso-date="2018-06-01"/><period-end iso-date="2018-06-30"/><value value-date="2018-01-01">500.00</value></planned-disbursement>
        <transaction><transaction-type code="11"/><transaction-date iso-date="2018-01-01"/><value value-date="2018-01-01">1000.00</value><provider-org provider-activity-id="DK-1-A"><narrative>Fonden</narrative></provider-org><receiver-org ref="DK-CVR-00000000" receiver-activity-id="DK-CVR-00000000-G9"/></transaction>
        <transaction><transaction-type code="1"/><transaction-date iso-date="2018-02-01"/><value value-date="2018-02-01">0.00</value></transaction>
        <related-activity type="3" ref="DK-CVR-00000000-G8"/>
        <result type="1">
          <title><narrative>Unge</narrative></title>
          <indicator measure="1"><title><narrative>Unge i job</narrative></title><reference vocabulary="99" code="A"/><baseline year="2017" value="0"/><period><period-start iso-date="2018-01-01"/><period-end iso-date="2018-02-28"/><target value="3"/><actual value="0"/></period></indicator>
          <indicator measure="5"><title><narrative>Stemning</narrative></title><baseline year="2017"><comment><narrative>Spæd</narrative></comment></baseline><period><period-start iso-date="2018-01-01"/><period-end iso-date="2018-02-28"/><target><comment><narrative>Bedre</narrative></comment></target><actual><comment><narrative>God</narrative></comment></actual></period></indicator>
        </result>
      </iati-activity>
    </iati-activities>
    """

  static let organisations = """
    <?xml version="1.0" encoding="UTF-8"?>
    <iati-organisations version="2.03">
      <iati-organisation xml:lang="da" default-currency="DKK">
        <organisation-identifier>DK-CVR-00000000</organisation-identifier>
        <name><narrative>Foreningen</narrative></name>
        <reporting-org ref="DK-CVR-00000000" type="22"><narrative>Foreningen</narrative></reporting-org>
        <total-budget status="2"><period-start iso-date="2018-01-01"/><period-end iso-date="2018-12-31"/><value value-date="2018-01-01">1000.00</value></total-budget>
        <total-expenditure><period-start iso-date="2017-01-01"/><period-end iso-date="2017-12-31"/><value value-date="2017-12-31">0.00</value></total-expenditure>
      </iati-organisation>
    </iati-organisations>
    """

  static let invoice = """
    <?xml version="1.0" encoding="UTF-8"?>
    <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:c="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2" xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2">
      <c:ID>R-1</c:ID>
      <c:IssueDate>2018-03-15</c:IssueDate>
      <c:DueDate>2018-04-15</c:DueDate>
      <c:DocumentCurrencyCode>DKK</c:DocumentCurrencyCode>
      <a:AccountingSupplierParty><a:Party><a:PartyName><c:Name>Foreningen</c:Name></a:PartyName></a:Party></a:AccountingSupplierParty>
      <a:AccountingCustomerParty><a:Party><a:PartyName><c:Name>Fonden</c:Name></a:PartyName></a:Party></a:AccountingCustomerParty>
      <a:TaxTotal><c:TaxAmount currencyID="DKK">0.00</c:TaxAmount></a:TaxTotal>
      <a:LegalMonetaryTotal><c:LineExtensionAmount currencyID="DKK">45000.00</c:LineExtensionAmount><c:TaxExclusiveAmount currencyID="DKK">45000.00</c:TaxExclusiveAmount><c:TaxInclusiveAmount currencyID="DKK">45000.00</c:TaxInclusiveAmount><c:PayableAmount currencyID="DKK">45000.00</c:PayableAmount></a:LegalMonetaryTotal>
      <a:InvoiceLine><c:ID>1</c:ID><c:LineExtensionAmount currencyID="DKK">45000.00</c:LineExtensionAmount><a:Item><c:Name>Sidste rate</c:Name></a:Item></a:InvoiceLine>
    </Invoice>
    """
}
