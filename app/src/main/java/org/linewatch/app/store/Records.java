package org.linewatch.app.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.linewatch.engine.model.CodedEvent;

/** Writes coded records, and the payloads of assertions, as the store keeps them: JSON with the names of the model. */
final class Records {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Records() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new StoreException("A record cannot be written: " + e.getMessage(), e);
        }
    }

    static CodedEvent event(String json) {
        try {
            return JSON.readValue(json, CodedEvent.class);
        } catch (JsonProcessingException e) {
            throw new StoreException(
                    "A stored record cannot be read: " + e.getMessage() + ". Ingest its document again.", e);
        }
    }
}
