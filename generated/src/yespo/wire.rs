// @generated from an OpenAPI document; do not edit.
//! How types are spelled in JSON: tables, no code.

use super::types::*;
use crate::runtime::words::of_types::*;

object! { ContactIdentifier {
    contact_id: "contactId",
    email,
    phone,
    external_customer_id: "externalCustomerId",
    web_id: "webId",
    ..other,
} [MinProperties(1)] }
object! { ContactRecom {
    id,
    name,
    url,
    price,
    descr,
    brand,
    category,
    is_in_stock: "isInStock",
    ..tags ~ "^tags_",
    ..other,
} }
union! { ContactRecomCategory {
    StringList: [Items(STRING)],
    String: [Kind(STRING)],
} }
union! { ContactRecomIsInStock {
    Integer: [Kind(INTEGER)],
    String: [Kind(STRING)],
    Boolean: [Kind(BOOLEAN)],
} }
union! { ContactRecomPrice {
    Number: [Kind(NUMBER)],
    String: [Kind(STRING)],
} }
object! { ContactToken {
    token,
    ..other,
} }
object! { ContactTokenRequest {
    email,
    phone,
    external_customer_id: "externalCustomerId",
    user_pseudo_id: "userPseudoId",
    cookie,
    ..other,
} [MinProperties(1)] }
union! { ListParameter {
    Repeated: [Items(STRING)],
    Text: [Kind(STRING)],
} }
union! { RecomEntry {
    ContactRecom: [Kind(OBJECT)],
    Other: [Kind(NULL.or(BOOLEAN).or(NUMBER).or(STRING).or(ARRAY).or(OBJECT))],
} }
union! { TagValue {
    String: [Kind(STRING)],
    StringList: [Items(STRING)],
    Number: [Kind(NUMBER)],
    Boolean: [Kind(BOOLEAN)],
} }
