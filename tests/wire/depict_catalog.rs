//! What the operations of Depict's catalogue send and read, one row each.

use crate::answer::Answer;
use crate::depict_operations::{FAILURES, failure};
use crate::row::operation;
use crate::server::Server;
use recommenders::depict::{
    AttributeConfig, CatalogCategory, CatalogProduct, CatalogProductRequired, CategoriesUpsert,
    CategoryAttributesRequest, CategoryLocaleAttributes, Client, Credential, InventoryAttributes,
    LocaleAttributes, Price, PricelistAttributes, ProductAttributesRequest,
    ProductAttributesRequestRequired, ProductsUpsert,
};
use recommenders::runtime::Error;
use serde_json::json;

/// A client with the token of the catalogue.
fn client(server: &Server) -> Client {
    Client::new(Credential::http_bearer("token-1")).base_url(server.url())
}

operation!(
    list_product_ids: |client| client.list_product_ids(),
    sends "GET /catalog/v0/product_ids" null,
    reads ["P-1"],
    fails FAILURES
);
operation!(
    list_category_ids: |client| client.list_category_ids(),
    sends "GET /catalog/v0/category_ids" null,
    reads ["C-7"],
    fails FAILURES
);
operation!(
    get_catalog_products: |client| client.get_catalog_products(["P-1", "P,2"]),
    sends "GET /catalog/v0/products?product_ids=P-1&product_ids=P%2C2" null,
    reads [{"product_id": "P-1", "anything": null}],
    fails FAILURES
);
operation!(
    upsert_catalog_products: |client| client.upsert_catalog_products(ProductsUpsert::new("acme", [
        CatalogProduct::new(CatalogProductRequired {
            product_id: "P-1".to_owned(),
            item_group_id: "G-1".to_owned(),
            main_product_id: "P-1".to_owned(),
            image_urls: vec!["https://shop.test/1.jpg".to_owned()],
            category_ids: vec!["C-7".to_owned()],
            transaction_product_id: "31415".to_owned(),
            locale_attributes: vec![LocaleAttributes::new("sv", "Lamp", "Black")],
            inventory_attributes: vec![InventoryAttributes::new("main", true).quantity(3)],
            pricelist_attributes: vec![PricelistAttributes::new("se", Price::Number(349.5), Price::Text("399".to_owned()), "SEK")],
        }).gender("unisex").custom_attributes([("watt", 5)])
    ])),
    sends "POST /catalog/v0/products" {"merchant": "acme", "products": [{
        "product_id": "P-1", "item_group_id": "G-1", "main_product_id": "P-1", "image_urls": ["https://shop.test/1.jpg"],
        "category_ids": ["C-7"], "transaction_product_id": "31415",
        "locale_attributes": [{"locale_id": "sv", "title": "Lamp", "color_name": "Black"}],
        "inventory_attributes": [{"inventory_id": "main", "in_stock": true, "quantity": 3}],
        "pricelist_attributes": [{"pricelist_id": "se", "sale_price": 349.5, "original_price": "399", "currency": "SEK"}],
        "gender": "unisex", "custom_attributes": {"watt": 5}
    }]},
    reads null,
    fails FAILURES
);
operation!(
    delete_catalog_products: |client| client.delete_catalog_products(["P-1"]),
    sends "DELETE /catalog/v0/products?product_id=P-1" null,
    reads null,
    fails FAILURES
);
operation!(
    get_catalog_categories: |client| client.get_catalog_categories(["C-7"]),
    sends "GET /catalog/v0/categories?category_ids=C-7" null,
    reads [{"category_id": "C-7"}],
    fails FAILURES
);
operation!(
    upsert_catalog_categories: |client| client.upsert_catalog_categories(CategoriesUpsert::new("acme", [
        CatalogCategory::new("C-7", [CategoryLocaleAttributes::new("sv", "Lamps")]).show_in_filter(false)
    ])),
    sends "POST /catalog/v0/categories" {"merchant": "acme", "categories": [{
        "category_id": "C-7", "locale_attributes": [{"locale_id": "sv", "title": "Lamps"}], "show_in_filter": false
    }]},
    reads null,
    fails FAILURES
);
operation!(
    delete_catalog_categories: |client| client.delete_catalog_categories(["C-7"]),
    sends "DELETE /catalog/v0/categories?category_id=C-7" null,
    reads null,
    fails FAILURES
);
operation!(
    get_product_attributes: |client| client.get_product_attributes(),
    sends "GET /catalog/v0/product_attribute_config" null,
    reads {"color": {"attribute_type": "list[str]", "dimension": "locale", "dimension_keys": ["sv"], "required": false}},
    fails FAILURES
);
operation!(
    set_product_attributes: |client| client.set_product_attributes(ProductAttributesRequest::new(ProductAttributesRequestRequired {
        merchant: "acme".to_owned(),
        attributes: [("color".to_owned(), AttributeConfig::new("str", "locale"))].into(),
        locales: vec!["sv".to_owned()],
        pricelists: vec!["se".to_owned()],
        inventories: vec!["main".to_owned()],
    })),
    sends "POST /catalog/v0/product_attribute_config" {
        "merchant": "acme", "attributes": {"color": {"attribute_type": "str", "dimension": "locale"}}, "locales": ["sv"],
        "pricelists": ["se"], "inventories": ["main"]
    },
    reads null,
    fails FAILURES
);
operation!(
    get_category_attributes: |client| client.get_category_attributes(),
    sends "GET /catalog/v0/category_attribute_config" null,
    reads {},
    fails FAILURES
);
operation!(
    set_category_attributes: |client| client.set_category_attributes(CategoryAttributesRequest::new(
        "acme", [("color", AttributeConfig::new("str", "base"))], ["sv"]
    )),
    sends "POST /catalog/v0/category_attribute_config" {
        "merchant": "acme", "attributes": {"color": {"attribute_type": "str", "dimension": "base"}}, "locales": ["sv"]
    },
    reads null,
    fails FAILURES
);

#[tokio::test]
async fn the_catalogue_has_a_token_of_its_own() {
    let server = Server::start([Answer::json(200, &json!([]))]).await;
    client(&server).list_product_ids().await.unwrap();
    let received = server.request().await;
    assert_eq!(received.header("authorization"), Some("Bearer token-1"));
    assert_eq!(received.header("x-api-key"), None);
}

#[tokio::test]
async fn a_key_of_the_other_operations_is_refused() {
    let server = Server::unused().await;
    let client = crate::depict::client(&server);
    let error = client.list_product_ids().await.unwrap_err();
    assert!(matches!(error, Error::Invalid(_)), "{error:?}");
    assert_eq!(server.requests().await.len(), 0);
}
