/**
 * What a number is said to be: `reference` leads to a paper or a payment, `place` to a bed, a bus or a page;
 * neither leads to a person.
 */
export type NumberKind = "phone" | "ssn" | "id" | "plate" | "reference" | "place";

/** The kind a word says a number is of, given the word before it (both folded); null for any other word. */
export function kindNamed(word: string, before: string): NumberKind | null {
  const pair = secondWords.has(word) ? pairs.get(`${before} ${word}`) : undefined;
  if (pair) return pair;
  // The ID of a voucher is the voucher's.
  if (word === "id" || word === "ids") return nouns.get(before) ?? "id";

  return nouns.get(word) ?? null;
}

/** Words that may stand between a number and what it is said to be. */
export const isNeutral = (word: string): boolean => neutral.has(word);

const nouns = kinds({
  phone: `
    phone phones ph telephone tel tele telephono telefono telefonos telef tlf cell cells cellphone cel celular celulares cellular
    mobile movil mobil landline fax voicemail vm call calls called calling callback cb text texts texted texting txt sms
    dial dialed whatsapp wapp wsp whats reach reached reachable contact contacto contactar mensaje mensajes recado burner
    llamar llama llame llamo llamarlo llamarla llamada llamenme llamame llamadas llamen marcar marque marca texto textear
    fono ring rang tracfone metropcs answer answering answers contesta contestar contesto responde msg msgs message messages messaged comunicarse marcarle llamarle pager vp videophone videofono
    tried dialled dialing phoned phoning marcando marcaron devolver devuelvan llamara llamaba llamarme llamarles llamarnos hmu`,
  ssn: "ssn ssns ssnum tin ss nss itin soc social seguro ssno socials",
  id: `
    medicaid medicare providerone medical medi cal member subscriber insurance mrn chart case caso docket cause inmate booking
    doc cdcr tdcj warrant dl cdl license licence lic licencia id ids identification identificacion ine curp matricula passport
    pasaporte ead uscis alien alienregistration anumber acct account accounts acc cuenta cuentas card cards tarjeta tarjetas ebt debit debito credit
    credito vin hmis personalid cin ahcccs dshs cdl jail expediente poliza policy recluso interno afiliado beneficiary
    mbi cin sid pfn spn jid rfc dni cedula pasaporte visa mastercard amex checking savings prisoner offender detainee
    prison preso reo proteccion restriccion ssi snap calfresh tanf uci permit ine elector folioine greencard enrollee membership prescription rx warrants dockets
    mdoc idoc tdoc adc fdoc wadoc odoc kdoc ndoc scdc vadoc padoc bop fbi bic routing clave wdl census cib tribal causa oln odl dln odln probation parole citation incident event evento
    incidente reporte va
    licenses licences licencias permiso claim claims claimant reclamo reclamos siniestro siniestros multa boleta infraccion citatorio
    citations summons complaint petition arrest arresto denuncia querella carpeta averiguacion amparo appeal apelacion cases casos causas
    masshealth badgercare tenncare soonercare mainecare familycare peachcare healthnet medquest kancare arkids husky molina caresource
    amerigroup edipi edipin dodid tricare champva vaid hicn mci nysid dcn cii pid lid ccn jacket xref sevis eoir nvc cartilla dui dpi cui
    nit rtn nie carnet credencial identidad acta encounter accession specimen npi dea badge gafete nomina payroll clabe iban mtcn
    enrollment enrolment enrollments inscripcion booked fichado jailed afiliacion derechohabiente paciente estudiante alumno alumna empleado empleada contribuyente
    intakes intake edison stateid dlid oid cid cdib fema directexpress record records tenant tcode dvpo tro dvro coroner morgue solicitud solicitudes application applications app ssid inquilino querella fianza bond impound ohp calworks calfresh iehp lacare nycha cmc`,
  plate:
    "placard tabs tarjeton engomado tablilla tablillas chapa plt plts plate plates placa placas tag tags",
  reference: `
    voucher vouchers vale vales receipt receipts recibo recibos rcpt invoice factura check checks ck chk cheque confirmation
    confirmacion conf confirm ticket tickets boleto folio tracking rastreo purchase order orders orden ordenes grant
    contract contrato award referencia reference ref request requests transaction transaccion barcode sku serial serie model modelo item batch
    lote grievance remittance res reservation reservacion reserva amtrak greyhound flight vuelo certificate certificado giro loan
    section seccion form formulario forma zip postal code codigo project proyecto program programa pin fob key llave
    referral referido bill cert inspection inspeccion unitid funding
    trip viaje episode channel item items store tienda sku ordinance ordenanza resolution resolucion bill law ley statute ein taxid cfda duns
    uei naics parcel isbn upc asset inventory warranty password contrasena wifi pass passcode combination combo rfp rfq nofo memo notice
    aviso lease wo incentive coupon cupones sticker transfer envio package paquete shipment ups fedex usps meter medidor
    listing position waitlist lista survey encuesta element elemento field campo question pregunta version draft hcv orca sn regalo org ndc`,
  place: `
    bed beds cama camas room rooms rm cuarto cuartos habitacion unit units unidad apt apartment apto apartamento locker lockers
    casillero bus buses camion autobus route ruta line linea po bag bags bolsa parking spot stall estacionamiento floor piso
    suite ste bldg building edificio space lot page pagina version qty mat mats cot table mesa window ventanilla
    queue turno highway hwy carretera exit mile score puntaje amount monto balance saldo rent renta deposit deposito total due
    debe hud cfr usc rcw wac year sala salon pantry despensa cupo tent train tren gate area st ave
    fmr ami income ingreso ingresos wage tarifa fee fine points puntos pages beds steps pasos miles millas
    temp bp presion glucose glucosa weight peso dose mg calories suboxone week semana weeks semanas dept`,
});

const pairs = kinds({
  plate: "temp_paper temp_tag temp_tags temp_plate",
  phone: "area_code codigo_area",
  ssn: "ssn_card soc_card ss_number soc_number social_number social_insurance soc_s ss_card social_card social_security security_card security_number seguro_social soc_sec s_s social_sec",
  id: "tenant_code i_94 temp_id temporary_id temporal_id naturalization_cert seguro_medico plan_vital x_ref l_i parte_policial parte_policiaco police_rpt pd_rpt index_number index_no direct_express expediente_clinico naturalization_certificate birth_certificate birth_cert death_certificate marriage_certificate b_a service_number military_number traffic_ticket speeding_ticket parking_ticket support_order custody_order food_stamps food_stamp apple_health health_plan medical_record bench_warrant state_number drivers_license orden_proteccion court_order support_order va_claim va_file c_file file_number protective_order restraining_order contact_order police_report pd_report incident_report bank_account money_card policia_reporte cause_no proteccion_orden provider_one green_card debit_card credit_card ebt_card state_id order_protection",
  reference:
    "asset_tag inventory_tag bag_tag gas_card fuel_card safeway_card walmart_card target_card store_card food_card phone_card debit_machine org_id baggage_claim luggage_claim bag_claim tax_id employer_id federal_id tracking_id agency_id grant_id element_id program_id site_id organization_id staff_id meeting_id zoom_id work_id order_id orden_trabajo orden_compra sample_id gift_card client_id clients_id cliente_id id_cliente id_client haven_id case_plan work_order money_order check_number record_request bed_id library_card lift_card orca_card clipper_card tap_card ventra_card charlie_card hop_card smartrip_card sun_card shelter_card pantry_card punch_card bus_card metro_card transit_card meal_card shower_card laundry_card key_card business_card report_card tarjeta_regalo tarjeta_bus",
  place:
    "social_worker social_work social_services social_media social_service case_manager case_management case_load case_worker case_conferencing card_table in_case en_caso health_insurance",
});

const secondWords: ReadonlySet<string> = new Set(
  Array.from(pairs.keys(), (pair) => pair.split(" ")[1] ?? ""),
);

const neutral: ReadonlySet<string> = new Set(
  words(`
    number numbers no num nro nr numero numeros is was are es era son id de del la el los las the of for he she they gave given match matches provided y and w with con my her his
    their your our su sus mi tu new nuevo nueva old ending ends in termina en terminado terminada terminacion on file a an code
    reads says dice as como que now ahora digits digitos last ultimos cuatro four ct cl client cliente current
    temp temporary s mom mother dad mama papa al ak ar az ca dc fl ga hi ia il ks ky ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or pa pr ri sc sd tn tx ut
    vt wa wi wv wy
    washington oregon california texas arizona florida nevada idaho new york mexico mexicana mexicano state estado
    consular electoral nacimiento birth matrimonio bancaria bancario escolar nacional estatal federal county condado official oficial prepaid prepagada paper papel guatemalteco guatemalteca hondureno hondurena salvadoreno salvadorena mexicanas colombiano colombiana venezolano venezolana temporal conducir manejar driver drivers registration record medico medica benefit benefits issued
    emitida emitido expired vencida vencido has tiene partial parcial verified verificado confirmed reported starts starting begins empieza comienza empezando end reading beneficiario beneficiaria persona adulto nino nina hijo hija plan seguro member group copied clinico clinica luz agua gas electricidad electric water utility reg`),
);

function kinds(lists: Partial<Record<NumberKind, string>>): ReadonlyMap<string, NumberKind> {
  return new Map(
    Object.entries(lists).flatMap(([kind, list]) =>
      words(list).map((word): [string, NumberKind] => [word.replace("_", " "), kind as NumberKind]),
    ),
  );
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
